# Written by `make stubs` from schema/; change it there.
"""Access item access profile response."""

from sailpoint._core import model

__all__ = ["AccessItemAccessProfileResponse"]

AccessItemAccessProfileResponse = model("v2024", "AccessItemAccessProfileResponse")
