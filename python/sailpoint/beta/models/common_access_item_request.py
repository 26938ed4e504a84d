# Generated from schema/.
"""Common access item request."""

from sailpoint.beta.models import CommonAccessItemRequest

__all__ = ["CommonAccessItemRequest"]
