# Generated from schema/.
"""Parameter storage reference."""

__all__ = ["ParameterStorageReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ParameterStorageReference(Model):
        """Parameter storage reference."""

        id: str
        consumer_id: str
        parameter_id: str
        name: str
        usage_hint: str | None
        def __init__(
            self,
            *,
            id: str,
            consumer_id: str,
            parameter_id: str,
            name: str,
            usage_hint: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ParameterStorageReference = model("v2025", "ParameterStorageReference")
