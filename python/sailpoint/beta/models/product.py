# Generated from schema/.
"""Product."""

from sailpoint.beta.models import Product

__all__ = ["Product"]
