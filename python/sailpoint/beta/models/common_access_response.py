# Generated from schema/.
"""Common access response."""

from sailpoint.beta.models import CommonAccessResponse

__all__ = ["CommonAccessResponse"]
