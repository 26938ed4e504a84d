# Generated from schema/.
"""Form item details."""

from sailpoint.v2025.models import FormItemDetails

__all__ = ["FormItemDetails"]
