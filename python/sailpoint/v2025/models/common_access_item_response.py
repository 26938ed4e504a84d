# Generated from schema/.
"""Common access item response."""

from sailpoint.v2025.models import CommonAccessItemResponse

__all__ = ["CommonAccessItemResponse"]
