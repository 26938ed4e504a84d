# Written by `make stubs` from schema/; change it there.
"""Account attributes changed source."""

from sailpoint._core import model

__all__ = ["AccountAttributesChangedSource"]

AccountAttributesChangedSource = model("v2024", "AccountAttributesChangedSource")
