# Generated from schema/.
"""Non employee source request body."""

from sailpoint.beta.models import NonEmployeeSourceRequestBody

__all__ = ["NonEmployeeSourceRequestBody"]
