# Generated from schema/.
"""Non employee idn user request."""

__all__ = ["NonEmployeeIdnUserRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeIdnUserRequest(Model):
        """Non employee idn user request."""

        id: str
        def __init__(
            self,
            *,
            id: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeIdnUserRequest = model("v2024", "NonEmployeeIdnUserRequest")
