"""The table from which languages are told lies beside the code."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("py3langid")
