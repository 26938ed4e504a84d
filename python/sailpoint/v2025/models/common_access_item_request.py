# Generated from schema/.
"""Common access item request."""

from sailpoint.v2025.models import CommonAccessItemRequest

__all__ = ["CommonAccessItemRequest"]
