# Generated from schema/.
"""Common access item response."""

from sailpoint.beta.models import CommonAccessItemResponse

__all__ = ["CommonAccessItemResponse"]
