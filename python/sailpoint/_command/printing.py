"""A parser whose help and version are output, which must not be lost silently."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

__all__ = ["PrintingParser"]


class PrintingParser(argparse.ArgumentParser):
    """A parser that raises the errors of the standard output; argparse ignores them, and the command would succeed."""

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        if file is None or file is not sys.stdout:
            super()._print_message(message, file)
        elif message:
            file.write(message)
