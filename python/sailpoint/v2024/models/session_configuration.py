# Written by `make stubs` from schema/; change it there.
"""Session configuration."""

from sailpoint._core import model

__all__ = ["SessionConfiguration"]

SessionConfiguration = model("v2024", "SessionConfiguration")
