# Written by `make stubs` from schema/; change it there.
"""A certification campaign."""

from sailpoint._core import model

__all__ = ["Campaign"]

Campaign = model("v2024", "Campaign")
