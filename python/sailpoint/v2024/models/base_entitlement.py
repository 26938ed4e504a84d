# Written by `make stubs` from schema/; change it there.
"""Base entitlement."""

from sailpoint._core import model

__all__ = ["BaseEntitlement"]

BaseEntitlement = model("v2024", "BaseEntitlement")
