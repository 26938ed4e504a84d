# Written by `make stubs` from schema/; change it there.
"""Password policy V3 dto."""

from sailpoint._core import model

__all__ = ["PasswordPolicyV3Dto"]

PasswordPolicyV3Dto = model("v2024", "PasswordPolicyV3Dto")
