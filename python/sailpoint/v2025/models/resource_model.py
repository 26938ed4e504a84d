# Generated from schema/.
"""Resource model."""

from sailpoint.v2025.models import ResourceModel

__all__ = ["ResourceModel"]
