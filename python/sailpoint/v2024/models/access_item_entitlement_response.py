# Written by `make stubs` from schema/; change it there.
"""Access item entitlement response."""

from sailpoint._core import model

__all__ = ["AccessItemEntitlementResponse"]

AccessItemEntitlementResponse = model("v2024", "AccessItemEntitlementResponse")
