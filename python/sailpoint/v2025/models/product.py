# Generated from schema/.
"""Product."""

from sailpoint.v2025.models import Product

__all__ = ["Product"]
