# Written by `make stubs` from schema/; change it there.
"""Result."""

from sailpoint._core import model

__all__ = ["Result"]

Result = model("v2024", "Result")
