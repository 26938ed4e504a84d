# Written by `make stubs` from schema/; change it there.
"""An access profile: entitlements of one source under one name."""

from sailpoint._core import model

__all__ = ["AccessProfile"]

AccessProfile = model("v2024", "AccessProfile")
