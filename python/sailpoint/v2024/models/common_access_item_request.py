# Generated from schema/.
"""Common access item request."""

from sailpoint.v2024.models import CommonAccessItemRequest

__all__ = ["CommonAccessItemRequest"]
