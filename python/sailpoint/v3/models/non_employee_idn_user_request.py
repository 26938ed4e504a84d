# Generated from schema/.
"""Non employee idn user request."""

from sailpoint.v3.models import NonEmployeeIdnUserRequest

__all__ = ["NonEmployeeIdnUserRequest"]
