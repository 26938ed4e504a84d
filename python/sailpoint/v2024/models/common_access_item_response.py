# Generated from schema/.
"""Common access item response."""

from sailpoint.v2024.models import CommonAccessItemResponse

__all__ = ["CommonAccessItemResponse"]
