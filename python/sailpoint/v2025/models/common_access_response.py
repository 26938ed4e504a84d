# Generated from schema/.
"""Common access response."""

from sailpoint.v2025.models import CommonAccessResponse

__all__ = ["CommonAccessResponse"]
