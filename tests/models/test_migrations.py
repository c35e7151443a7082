"""Models and migrations say the same, on both databases, both ways."""

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect
from sqlmodel import SQLModel

from core.schema import alembic_config


def differences(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_object": lambda _object, name, kind, reflected, _other: (
                    not (kind == "table" and reflected and name not in SQLModel.metadata.tables)
                ),
            },
        )
        return list(compare_metadata(context, SQLModel.metadata))


def test_models_and_migrations_agree(engine: Engine) -> None:
    assert differences(engine) == []


def test_a_missing_column_is_seen(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE purge_receipt DROP COLUMN verified")
    assert len(differences(engine)) == 1


def test_migrations_go_down_and_up_again(engine: Engine) -> None:
    config = alembic_config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert not set(SQLModel.metadata.tables) & set(inspect(engine).get_table_names())
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    assert differences(engine) == []
