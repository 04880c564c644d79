"""How fast the engine is, prefill and decode measured apart.  Not a test: ``python tests/benchmarks/bench_engine.py``.

The last line of standard output is one JSON object; times are medians in milliseconds.  The text does not
matter for the time, so prompts are random ids; ``--shape gpt2`` measures a model of GPT-2's 124M shape with random
weights where none is at hand.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable

import torch

from gpt2_desktop.engine.device import choose_device, set_threads
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.hub import resolve_model
from gpt2_desktop.engine.prefix_cache import PrefixCache
from gpt2_desktop.engine.sampling import Sampler
from gpt2_desktop.engine.types import CancelToken
from gpt2_desktop.model.checkpoint import load_model
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling, SamplingParams


def main() -> None:
    args = arguments()
    set_threads(args.threads)
    plan = choose_device(args.device, args.precision)
    model = load(args).to(device=plan.device, dtype=plan.dtype)
    vocab_size, n_positions = model.config.vocab_size, model.config.n_positions
    new_tokens = args.new_tokens
    prompt_tokens = min(args.prompt_tokens, n_positions - new_tokens - 1)
    generator = torch.Generator().manual_seed(0)

    def random_prompt() -> list[int]:
        return torch.randint(vocab_size, (prompt_tokens,), generator=generator).tolist()  # type: ignore[no-any-return]

    prefill = PrefixCache(model)
    engine = Engine(model, [b"x"] * vocab_size, vocab_size - 1)
    result: dict[str, object] = {
        "model": args.shape or args.model,
        "parameters": model.config.parameter_count(),
        "device": plan.device_name,
        "precision": plan.precision,
        "threads": torch.get_num_threads(),
        "prompt_tokens": prompt_tokens,
        "new_tokens": new_tokens,
        "prefill_ms": median_ms(lambda: prefill.prefill(random_prompt()), args.repeats, plan.device),
    }
    prompt = random_prompt()
    for name, params in {
        "decode_ms_per_step_greedy_1_row": GhostSampling(max_new_tokens=new_tokens),
        "decode_ms_per_step_1_row": AlternativesSampling(max_new_tokens=new_tokens, num_return_sequences=1),
        "decode_ms_per_step_5_rows": AlternativesSampling(max_new_tokens=new_tokens, num_return_sequences=5),
    }.items():
        result[name] = statistics.median(decode_ms(engine, prompt, params, seed) for seed in range(args.repeats))
        print(f"{name}: {result[name]:.2f}", flush=True)
    # The logits of a trained model are far less flat than random ones, so take this one's own.
    logits = model(torch.tensor([prompt], device=plan.device), logits_to_keep=1).logits[:, -1].float().expand(5, -1)
    ids = torch.tensor([prompt] * 5, device=plan.device)
    sampler = Sampler(AlternativesSampling())
    result["sampling_ms_5_rows"] = median_ms(
        lambda: sampler.choose(sampler.process(logits, ids, prompt_tokens), [0.5] * 5).tolist(),
        20 * args.repeats,
        plan.device,
    )
    print(json.dumps({key: round(value, 3) if isinstance(value, float) else value for key, value in result.items()}))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="starter", help="as for gpt2-desktop")
    parser.add_argument("--shape", choices=["gpt2"], help="random weights of that model's shape instead")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--prompt-tokens", type=int, default=512)
    parser.add_argument("--new-tokens", type=int, default=32)
    parser.add_argument("--repeats", type=int, default=5)
    return parser.parse_args()


def load(args: argparse.Namespace) -> GPT2:
    if args.shape:
        torch.manual_seed(0)
        return GPT2(GPT2Config()).eval().requires_grad_(False)
    return load_model(resolve_model(args.model, Folders.for_user()))


def decode_ms(engine: Engine, prompt: list[int], params: SamplingParams, seed: int) -> float:
    """Return the milliseconds of a step, from the first token of the first row to its last."""
    events = engine.generate(prompt, params, cancel=CancelToken(), seed=seed)
    times = [time.perf_counter() for event in events if event.row == 0]
    return 1000 * (times[-1] - times[0]) / max(1, len(times) - 1)


def median_ms(run: Callable[[], object], repeats: int, device: torch.device) -> float:
    run()
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        run()
        if device.type == "cuda":
            torch.cuda.synchronize()
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


if __name__ == "__main__":
    main()
