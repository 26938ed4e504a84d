# Generated from schema/.
"""Product."""

from sailpoint.v2024.models import Product

__all__ = ["Product"]
