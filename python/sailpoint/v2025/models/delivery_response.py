# Generated from schema/.
"""Delivery response."""

from sailpoint.v2025.models import DeliveryResponse

__all__ = ["DeliveryResponse"]
