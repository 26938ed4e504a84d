# Generated from schema/.
"""Delivery request."""

from sailpoint.v2025.models import DeliveryRequest

__all__ = ["DeliveryRequest"]
