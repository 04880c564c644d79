"""What of torch goes into the packages; it stands in for the hook that PyInstaller's collection has.

That one takes every module twice (compiled, and as source) and every data file, which is 250 MB of tests, headers and
programs.  What the program imports, lazily too, is found by following the imports.
"""

import sys

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_data_files, collect_dynamic_libs, collect_submodules

_ONLY_WHERE_IMPORTED = (
    "torch._inductor",
    "torch.distributed",
    "torch.onnx",
    "torch.testing",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch.utils.data",
    "torch.utils.hipify",
    "torch.utils.tensorboard",
    "torch.utils.viz",
)
_TEST_LIBRARIES = ("aoti_custom_ops", "backend_with_compiler", "jitbackend_test", "torchbind_test")

# Modules whose own source is read when they are imported or first used, comments and all.
_READ_AS_SOURCE = (
    "torch._dynamo._trace_wrapped_higher_order_op",
    "torch._dynamo.config",
    "torch._dynamo.variables.streams",
    "torch._export.config",
    "torch._functorch.config",
    "torch._inductor.config",
    "torch._inductor.config_comms",
    "torch._library.custom_ops",
    "torch._native.registry",
    "torch.compiler.config",
    "torch.distributed._functional_collectives",
    "torch.distributed.config",
    "torch.distributed.tensor._collective_utils",
    "torch.functional",
    "torch.fx.experimental._config",
    "torch.nn.functional",
    "torch.nn.modules.rnn",
    "torch.onnx.ops._impl",
    "torch.onnx.ops._symbolic_impl",
    "torch.utils._config_module",
    "torch.utils._debug_mode._mode",
    "torch.utils.serialization.config",
)
module_collection_mode = {"torch": "pyz"} | dict.fromkeys(_READ_AS_SOURCE, "pyz+py")
warn_on_missing_hiddenimports = False

hiddenimports = collect_submodules("torch", lambda name: not name.startswith(_ONLY_WHERE_IMPORTED))

# torch looks for this program when it is imported.
_manager = "torch_shm_manager.exe" if sys.platform == "win32" else "torch_shm_manager"
datas = collect_data_files("torch", includes=[f"bin/{_manager}", "_dynamo/*.json"])
binaries = [
    (source, target)
    for source, target in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if not any(name in source for name in _TEST_LIBRARIES)
]

# A second path to the libraries confuses torch about where they are.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
