# Generated from schema/.
"""An identity: a person or another user, and what the product knows of them."""

from sailpoint.beta.models import Identity

__all__ = ["Identity"]
