# Written by `make stubs` from schema/; change it there.
"""Additional owner ref."""

from sailpoint._core import model

__all__ = ["AdditionalOwnerRef"]

AdditionalOwnerRef = model("v2024", "AdditionalOwnerRef")
