# Written by `make stubs` from schema/; change it there.
"""Set icon200 response."""

from sailpoint._core import model

__all__ = ["SetIcon200Response"]

SetIcon200Response = model("v2024", "SetIcon200Response")
