# Generated from schema/.
"""Base entitlement."""

from sailpoint.v2025.models import BaseEntitlement

__all__ = ["BaseEntitlement"]
