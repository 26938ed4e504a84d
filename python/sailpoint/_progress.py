"""The progress bar, by tqdm, which works in terminals and in Jupyter."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["bar"]


def bar(**options: Any) -> Any:
    """A progress bar with the given options of tqdm.

    Raises:
        ImportError: tqdm is not installed.
    """
    try:
        auto = import_module("tqdm.auto")
    except ImportError as error:
        raise ImportError("progress=True needs tqdm: pip install 'sailpoint-rs[progress]'") from error
    return auto.tqdm(**options)
