# Generated from schema/.
"""Create stream delivery request."""

from sailpoint.v2025.models import CreateStreamDeliveryRequest

__all__ = ["CreateStreamDeliveryRequest"]
