# Written by `make stubs` from schema/; change it there.
"""Entitlement."""

from sailpoint._core import model

__all__ = ["Entitlement"]

Entitlement = model("v2024", "Entitlement")
