# Generated from schema/.
"""Base entitlement."""

from sailpoint.v2024.models import BaseEntitlement

__all__ = ["BaseEntitlement"]
