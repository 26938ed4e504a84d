# Written by `make stubs` from schema/; change it there.
"""Account attributes changed."""

from sailpoint._core import model

__all__ = ["AccountAttributesChanged"]

AccountAttributesChanged = model("v2024", "AccountAttributesChanged")
