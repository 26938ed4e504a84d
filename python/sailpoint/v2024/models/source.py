# Written by `make stubs` from schema/; change it there.
"""A source: a system whose accounts and entitlements the product reads and manages."""

from sailpoint._core import model

__all__ = ["Source"]

Source = model("v2024", "Source")
