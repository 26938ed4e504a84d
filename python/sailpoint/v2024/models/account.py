# Written by `make stubs` from schema/; change it there.
"""An account on a source."""

from sailpoint._core import model

__all__ = ["Account"]

Account = model("v2024", "Account")
