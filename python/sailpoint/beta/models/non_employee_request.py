# Generated from schema/.
"""Non employee request."""

from sailpoint.beta.models import NonEmployeeRequest

__all__ = ["NonEmployeeRequest"]
