# Generated from schema/.
"""Common access response."""

from sailpoint.v2024.models import CommonAccessResponse

__all__ = ["CommonAccessResponse"]
