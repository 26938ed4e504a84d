# Generated from schema/.
"""An identity: a person or another user, and what the product knows of them."""

from sailpoint.v2025.models import Identity

__all__ = ["Identity"]
