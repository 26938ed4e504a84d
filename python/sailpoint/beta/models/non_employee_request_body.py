# Generated from schema/.
"""Non employee request body."""

from sailpoint.beta.models import NonEmployeeRequestBody

__all__ = ["NonEmployeeRequestBody"]
