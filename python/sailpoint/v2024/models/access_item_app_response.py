# Written by `make stubs` from schema/; change it there.
"""Access item app response."""

from sailpoint._core import model

__all__ = ["AccessItemAppResponse"]

AccessItemAppResponse = model("v2024", "AccessItemAppResponse")
