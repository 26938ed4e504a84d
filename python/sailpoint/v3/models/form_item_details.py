# Generated from schema/.
"""Form item details."""

from sailpoint.v3.models import FormItemDetails

__all__ = ["FormItemDetails"]
