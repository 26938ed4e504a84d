# Written by `make stubs` from schema/; change it there.
"""Search arguments."""

from sailpoint._core import model

__all__ = ["SearchArguments"]

SearchArguments = model("v2024", "SearchArguments")
