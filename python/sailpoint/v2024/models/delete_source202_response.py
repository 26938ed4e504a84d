# Written by `make stubs` from schema/; change it there.
"""Delete source202 response."""

from sailpoint._core import model

__all__ = ["DeleteSource202Response"]

DeleteSource202Response = model("v2024", "DeleteSource202Response")
