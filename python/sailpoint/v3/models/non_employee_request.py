# Generated from schema/.
"""Non employee request."""

from sailpoint.v3.models import NonEmployeeRequest

__all__ = ["NonEmployeeRequest"]
