# Generated from schema/.
"""Base entitlement."""

from sailpoint.v3.models import BaseEntitlement

__all__ = ["BaseEntitlement"]
