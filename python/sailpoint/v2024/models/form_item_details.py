# Generated from schema/.
"""Form item details."""

from sailpoint.v2024.models import FormItemDetails

__all__ = ["FormItemDetails"]
